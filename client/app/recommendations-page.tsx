/** Every recommendation of the documents. Loaded when it is first visited. */
interface Props {
  navigated: boolean;
}

export default function RecommendationsPage(_: Props) {
  return <main />;
}
