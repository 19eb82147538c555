#include "app/start_report.h"

#include "app/process_time.h"
#include "core/base/format.h"

#include <QCoreApplication>

#include <fstream>

namespace app {

namespace {

const char* nameOf(ui::StartStep step)
{
    switch (step) {
    case ui::StartStep::WindowMade:
        return "window_made_ms";
    case ui::StartStep::WindowPainted:
        return "window_painted_ms";
    case ui::StartStep::ModelOpen:
        return "model_open_ms";
    case ui::StartStep::Answered:
        return "answered_ms";
    case ui::StartStep::AnswerPainted:
        return "answer_painted_ms";
    }
    return "";
}

/// The field "VmRSS" (current) or "VmHWM" (peak) of the memory status in megabytes.
double megabytes(const std::string& field)
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(field + ":"))
            return core::leadingNumber(std::string_view(line).substr(line.find_first_of("0123456789"))).value_or(0.0)
                 * 1024e-6;
    return 0.0;
}

}  // namespace

void StartReport::operator()(ui::StartStep step)
{
    m_document[nameOf(step)] = 1e3 * secondsSinceProcessStart();
    if (step != ui::StartStep::AnswerPainted)
        return;
    m_document["resident_mb"] = megabytes("VmRSS");
    m_document["peak_mb"] = megabytes("VmHWM");
    print(m_document);
    QCoreApplication::quit();
}

}  // namespace app
