#include "ui/dataset/picture_writers.h"

#include "core/base/text.h"
#include "core/data/picture_lists.h"

namespace ui {

namespace {

std::string pictureCount(std::int64_t count, const char* one, const char* several)
{
    return std::to_string(count) + (count == 1 ? one : several);
}

}  // namespace

PictureWriters::PictureWriters(const std::filesystem::path& folder) : m_folder(folder)
{
    const auto listed = core::readWriters(folder);
    m_known = listed.has_value();
    if (!m_known)
        return;
    std::map<std::string, std::int32_t> places;
    for (const auto& [file, writer] : *listed) {
        const auto [place, isNew] = places.try_emplace(writer, static_cast<std::int32_t>(m_names.size()));
        if (isNew)
            m_names.push_back(writer);
        m_writerOf[file] = place->second;
    }
}

void PictureWriters::append(core::Dataset& dataset, const std::filesystem::path& picture)
{
    if (!m_known)
        return;
    const std::string file = picture.lexically_relative(m_folder).generic_string();
    const auto found = m_writerOf.find(file);
    dataset.writers.push_back(found == m_writerOf.end() ? -1 : found->second);
    dataset.files.push_back(core::validUtf8(file));
    dataset.writerNames = m_names;
    if (found == m_writerOf.end())
        ++m_unknown;
    else
        m_writerOf.erase(found);
}

std::vector<std::string> PictureWriters::remarks() const
{
    std::vector<std::string> lines;
    const std::string where = core::onOneLine((m_folder / core::writersFile).string()) + ": ";
    if (m_unknown > 0)
        lines.push_back(where + "the writer of "
                        + pictureCount(m_unknown, " picture is not named", " pictures is not named"));
    if (!m_writerOf.empty())
        lines.push_back(where
                        + pictureCount(static_cast<std::int64_t>(m_writerOf.size()),
                                       " picture of the list was not read", " pictures of the list were not read"));
    return lines;
}

}  // namespace ui
