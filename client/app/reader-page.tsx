/** One document, for reading. Loaded when it is first visited. */
interface Props {
  /** Of the document. */
  id: string;
  navigated: boolean;
}

export default function ReaderPage(_: Props) {
  return <main />;
}
