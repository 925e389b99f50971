import { useState } from 'preact/hooks';

interface TextFormProps {
  readonly label: string;
  readonly value: string;
  readonly action: string;
  readonly onText: (text: string) => void;
}

/** One field and what is done with it. */
export function TextForm({ label, value, action, onText }: TextFormProps) {
  const [text, setText] = useState(value);
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text.trim());
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="submit">{action}</button>
    </form>
  );
}
