#include "core/evidence/asked.h"

#include "core/base/error.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace core {

namespace {

int classNamed(const std::string& name, const Classifier& classifier)
{
    const auto found = std::ranges::find(classifier.classNames, name);
    if (found != classifier.classNames.end())
        return static_cast<int>(found - classifier.classNames.begin());
    std::string names;
    for (const std::string& known : classifier.classNames)
        names += (names.empty() ? "" : ", ") + known;
    throw UsageError("--why: expected a class of " + names + ", found \"" + name + '"');
}

}  // namespace

AskedQuestion parseAsked(const std::string& text, const Classifier& classifier)
{
    std::vector<std::string> parts;
    std::istringstream stream(text + ":");
    for (std::string part; std::getline(stream, part, ':');)
        parts.push_back(part);
    if (parts.size() > 3)
        throw UsageError("--why: expected STRATEGY, STRATEGY:CLASS or STRATEGY:CLASS:OTHER, found \"" + text + '"');
    const Strategy* found = findStrategy(parts.front());
    if (!found)
        throw UsageError("--why: expected a strategy of " + strategyNames() + ", found \"" + parts.front() + '"');
    AskedQuestion asked{.strategy = found->id};
    if (parts.size() > 1)
        asked.label = classNamed(parts[1], classifier);
    if (parts.size() > 2)
        asked.other = classNamed(parts[2], classifier);
    if (asked.other && asked.other == asked.label)
        throw UsageError("--why: expected two different classes, found \"" + parts[1] + "\" twice");
    return asked;
}

std::string toText(const AskedQuestion& asked, const Classifier& classifier)
{
    const auto name = [&](int label) { return classifier.classNames.at(static_cast<std::size_t>(label)); };
    std::string text = toText(asked.strategy);
    if (asked.label)
        text += ':' + name(*asked.label);
    if (asked.label && asked.other)
        text += ':' + name(*asked.other);
    return text;
}

Question questionOf(const AskedQuestion& asked, const Verdict& verdict)
{
    Question question = usualQuestion(verdict);
    const auto classes = static_cast<int>(verdict.scores.size());
    if (asked.label && *asked.label < classes && *asked.label != question.label) {
        question.label = *asked.label;
        if (question.other)
            question.other = rivalOf(verdict, question.label);
    }
    if (asked.other && *asked.other < classes && *asked.other != question.label)
        question.other = asked.other;
    return question;
}

}  // namespace core
