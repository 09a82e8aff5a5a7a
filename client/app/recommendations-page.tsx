/** Every recommendation of the documents. Loaded when it is first visited. */
import { Recommendations } from '../features/recommendations/recommendations.tsx';

interface Props {
  navigated: boolean;
}

export default function RecommendationsPage({ navigated }: Props) {
  return <Recommendations navigated={navigated} />;
}
