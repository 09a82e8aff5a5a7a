/** Text as printed: a number whose thousands are set apart by a space stays in its order in right-to-left text. */

const spacedNumber = /(?<![\d٠-٩])([\d٠-٩]{1,3}(?: [\d٠-٩]{3})+)(?![\d٠-٩])/;

export function PrintedText({ children }: { children: string }) {
  // With one group in the pattern, every second part is a number.
  return children.split(spacedNumber).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <span key={at} className="spaced-number">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
