/** A short answer to what is no question about the documents. */
import { MessageCircle } from 'lucide-react';
import type { Reply } from '#contract/ask';
import { type Language, written } from '../../i18n/languages.ts';

export function ReplyView({ reply, language }: { reply: Reply; language: Language }) {
  return (
    <div className="reply" {...written(language)}>
      <MessageCircle aria-hidden size={20} />
      <p>{reply.message}</p>
    </div>
  );
}
