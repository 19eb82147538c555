#pragma once

#include <string>
#include <vector>

namespace tests {

/// An invented character: strokes of tablet points, y up.
struct PenCharacter {
    std::string label;
    std::vector<std::vector<std::pair<int, int>>> strokes;
};

/// A bar as tinyDataset() draws them: 0 stands upright, 1 lies flat, 2 falls. `length` makes them different.
inline PenCharacter penBar(int label, int length)
{
    const std::vector<std::pair<int, int>> ends[] = {
        {{0, length}, {0, 0}}, {{0, 0}, {length, 0}}, {{0, length}, {length, 0}}};
    return {std::to_string(label), {ends[label]}};
}

/// Writes UNIPEN text, one writer after the other.
class UnipenWriter {
public:
    void startWriter(const std::string& name) { m_text += ".WRITER_ID " + name + '\n'; }
    void add(const PenCharacter& character)
    {
        const std::size_t last = m_components + character.strokes.size() - 1;
        m_text += ".SEGMENT DIGIT " + std::to_string(m_components)
                + (last > m_components ? '-' + std::to_string(last) : std::string()) + " ? \"" + character.label
                + "\"\n";
        for (const auto& stroke : character.strokes) {
            m_text += ".PEN_DOWN\n";
            for (const auto& [x, y] : stroke)
                m_text += std::to_string(x) + ' ' + std::to_string(y) + '\n';
            m_text += ".PEN_UP\n";
        }
        m_components = last + 1;
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text = ".VERSION 1.0\n.HIERARCHY DIGIT\n.COORD X Y\n";
    std::size_t m_components = 0;
};

/// Three bars by each of `writers`, of different lengths.
inline std::string unipenBars(const std::vector<std::string>& writers)
{
    UnipenWriter file;
    int length = 20;
    for (const std::string& writer : writers) {
        if (!writer.empty())
            file.startWriter(writer);
        for (int label = 0; label < 3; ++label)
            file.add(penBar(label, ++length));
    }
    return file.text();
}

}  // namespace tests
