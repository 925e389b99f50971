import { useState } from 'preact/hooks';
import { useWords } from '../language.js';
import { useDroppedFiles } from './use-dropped-files.js';

/** A transcript to be kept in the folder. */
export interface NewTranscript {
  readonly name: string;
  readonly content: Blob;
}

interface Props {
  readonly onAdd: (transcripts: readonly NewTranscript[]) => void;
}

/** Files that are dropped or chosen, and text that is pasted. */
export function AddTranscripts({ onAdd }: Props) {
  return (
    <>
      <AddFiles onFiles={(files) => onAdd(files.map((file) => ({ name: file.name, content: file })))} />
      <PasteText onText={(name, text) => onAdd([{ name, content: new Blob([text]) }])} />
    </>
  );
}

function AddFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords();
  const over = useDroppedFiles(onFiles);
  return (
    <label class="drop" data-over={over ? '' : undefined}>
      <b>{words.list.drop}</b>
      <span class="quiet">{words.list.formats}</span>
      <input
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function PasteText({ onText }: { readonly onText: (name: string, text: string) => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{words.list.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onText(`${name.trim() || words.list.untitled}.txt`, text);
          setText('');
        }}
      >
        <label class="field">
          <span>{words.list.pasteName}</span>
          <input value={name} placeholder={words.list.untitled} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.list.pasteText}</span>
          <textarea rows={8} required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <button type="submit">{words.list.add}</button>
      </form>
    </details>
  );
}
