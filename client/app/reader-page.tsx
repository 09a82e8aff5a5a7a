/** One document, for reading. Loaded when it is first visited. */
import { Reader } from '../features/reader/reader.tsx';
// A version in Chinese may stand beside the document whatever the language of the interface.
import './styles/chinese.css';

interface Props {
  /** Of the document. */
  id: string;
  navigated: boolean;
}

export default function ReaderPage(props: Props) {
  return <Reader {...props} />;
}
