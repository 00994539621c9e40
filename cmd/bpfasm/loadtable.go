package main

import (
	"cmp"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/bpfasm/bpfasm/loader"
)

// loadedTable is what "bpfasm load" prints.
type loadedTable struct {
	Programs []loadedProgram `json:"programs"`
	Maps     []loadedMap     `json:"maps"`
}

type loadedProgram struct {
	Name         string   `json:"name"`
	Section      string   `json:"section"`
	Type         string   `json:"type,omitempty"`
	ID           uint32   `json:"id,omitempty"`
	Tag          string   `json:"tag,omitempty"`
	Instructions int      `json:"instructions"`
	Verified     uint32   `json:"verified,omitempty"` // instructions that the verifier went through
	JITed        uint32   `json:"jited,omitempty"`    // bytes of machine code
	Maps         []string `json:"maps"`
	Pinned       string   `json:"pinned,omitempty"`
	NotLoaded    string   `json:"not_loaded,omitempty"` // why
}

type loadedMap struct {
	Name       string `json:"name"`
	Type       string `json:"type,omitempty"`
	ID         uint32 `json:"id,omitempty"` // 0 if it was not made
	KeySize    uint32 `json:"key_size,omitempty"`
	ValueSize  uint32 `json:"value_size,omitempty"`
	MaxEntries uint32 `json:"max_entries,omitempty"`

	Pinned string `json:"pinned,omitempty"`
	Reused bool   `json:"reused,omitempty"` // it was there already

	Registered bool   `json:"registered,omitempty"` // the kernel uses its operations
	Link       string `json:"link,omitempty"`       // the pin of the link by which it does
}

// table asks the kernel about all that was loaded.
func (l *loading) table() (*loadedTable, error) {
	t := &loadedTable{Programs: []loadedProgram{}, Maps: []loadedMap{}}
	names := make(map[uint32]string)
	for i := range l.loaded.Maps {
		row, err := mapRow(&l.loaded.Maps[i])
		if err != nil {
			return nil, err
		}
		names[row.ID] = row.Name
		t.Maps = append(t.Maps, row)
	}
	for _, r := range l.pins.registered {
		row := &t.Maps[slices.IndexFunc(t.Maps, func(m loadedMap) bool { return m.Name == r.name })]
		row.Registered, row.Link = true, r.link
	}
	for i := range l.loaded.Programs {
		row, err := l.row(i, names)
		if err != nil {
			return nil, err
		}
		t.Programs = append(t.Programs, row)
	}
	return t, nil
}

// mapRow is about a map.
func mapRow(m *loader.Map) (loadedMap, error) {
	row := loadedMap{Name: m.Name, Pinned: m.Path, Reused: m.Reused}
	if m.FD < 0 {
		return row, nil
	}
	info, err := m.Info()
	if err != nil {
		return row, err
	}
	row.Type, row.ID = info.Type.String(), info.ID
	row.KeySize, row.ValueSize, row.MaxEntries = info.KeySize, info.ValueSize, info.MaxEntries
	return row, nil
}

// row is about a program; names are those of maps by their IDs.
func (l *loading) row(i int, names map[uint32]string) (loadedProgram, error) {
	p, ready := &l.loaded.Programs[i], &l.result.Programs[i]
	row := loadedProgram{Name: p.Name, Section: ready.Section, Instructions: len(ready.Insns) / 8, Maps: []string{}, NotLoaded: p.Skipped}
	if p.FD < 0 {
		if row.NotLoaded == "" {
			row.NotLoaded = "it is optional: --program " + p.Name + " loads it"
		}
		return row, nil
	}
	info, err := p.Info()
	if err != nil {
		return row, err
	}
	row.Type, row.ID, row.Tag = info.Type.String(), info.ID, hex.EncodeToString(info.Tag[:])
	row.Verified, row.JITed, row.Pinned = info.Verified, info.JITed, p.Pinned()
	for _, id := range info.Maps {
		row.Maps = append(row.Maps, names[id])
	}
	return row, nil
}

func (t *loadedTable) write(w io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(w).Encode(t)
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if len(t.Programs) > 0 {
		t.writePrograms(table)
	}
	if len(t.Maps) > 0 {
		if len(t.Programs) > 0 {
			fmt.Fprintln(table)
		}
		t.writeMaps(table)
	}
	return table.Flush()
}

func (t *loadedTable) writePrograms(w io.Writer) {
	fmt.Fprintln(w, "program\ttype\tid\ttag\tinstructions\tmaps")
	for i := range t.Programs {
		p := &t.Programs[i]
		if p.NotLoaded != "" {
			fmt.Fprintf(w, "%s\tnot loaded: %s\n", printable(p.Name), printable(p.NotLoaded))
			continue
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%d\t%s\n", printable(p.Name), p.Type, p.ID, p.Tag, p.Instructions, orNone(strings.Join(p.Maps, ", ")))
	}
}

func (t *loadedTable) writeMaps(w io.Writer) {
	fmt.Fprintln(w, "map\ttype\tid\tkey\tvalue\tentries\tpinned")
	for i := range t.Maps {
		m := &t.Maps[i]
		if m.ID == 0 {
			fmt.Fprintf(w, "%s\tnot made: it is optional\n", printable(m.Name))
			continue
		}
		pinned := orNone(m.Pinned)
		if m.Reused {
			pinned += " (was there)"
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%d\t%s\n", printable(m.Name), m.Type, m.ID, m.KeySize, m.ValueSize, m.MaxEntries, pinned)
	}
	if slices.ContainsFunc(t.Maps, func(m loadedMap) bool { return m.Registered }) {
		fmt.Fprintln(w, "\nregistered\tlink")
	}
	for i := range t.Maps {
		if m := &t.Maps[i]; m.Registered {
			fmt.Fprintf(w, "%s\t%s\n", printable(m.Name), orNone(m.Link))
		}
	}
}

// orNone is a cell of the table, "-" if there is nothing in it.
func orNone(text string) string { return cmp.Or(printable(text), "-") }
