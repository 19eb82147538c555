#include "ui/plot/table_words.h"

#include "core/strategy/strategy.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QHash>

namespace ui {

QString TableWords::strategy(const std::string& id)
{
    const QString name = QString::fromStdString(id);
    for (const core::Strategy& line : core::strategies())
        if (line.name == id)
            return VerdictWords::shortName(line.id);
    const QHash<QString, QString> known{{"sigmoid", tr("Sigmoid")},
                                        {"trunk-softmax", tr("Trunk's softmax")},
                                        {"softmax-as-long", tr("Softmax, as long")},
                                        {"one-network-parameters", tr("One network, same parameters")},
                                        {"one-network-work", tr("One network, same work")},
                                        {"alone", tr("Each task alone")},
                                        {"together", tr("All together")},
                                        {"together-work", tr("All together, same work")},
                                        {"flat", tr("One flat network")}};
    const QString drops = QStringLiteral("elimination-drop-");
    if (name.startsWith(drops))
        return tr("Elimination, drops %1").arg(name.mid(drops.size()));
    return known.value(name, name);
}

QString TableWords::measure(const std::string& id)
{
    const QString name = QString::fromStdString(id);
    return name.left(1).toUpper() + name.mid(1);
}

QString TableWords::percent(double share)
{
    return tr("%1 %").arg(Words::decimal(100.0 * share, 2));
}

}  // namespace ui
