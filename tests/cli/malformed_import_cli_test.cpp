#include "core/model/model_file.h"
#include "tests/support/foreign_weights.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>
#include <string>

using namespace tests;

/// Mapping files and weights of `runoff import` that are damaged.
class MalformedImportCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void mapping_data();
    void mapping() { check({"mine.safetensors"}); }
    void weights_data();
    void weights() { check({"mine.safetensors"}); }

private:
    static QString command(const QString& weights, const QString& mapping)
    {
        return "import " + weights + " --architecture lenet-small --mapping " + mapping + " --out mine.safetensors";
    }
};

namespace {

/// A mapping of the trunk and the softmax head, and its weights.
const ForeignWeights& validImport()
{
    static const ForeignWeights made = [] {
        core::Classifier model = core::readModel(RUNOFF_SOURCE_DIR "/resources/models/digits-small.safetensors");
        std::erase_if(model.heads, [](const auto& heads) { return heads.first != core::StrategyId::Softmax; });
        ForeignWeights weights(model, "pytorch");
        weights.mapping["epsilon"] = 1e-5;
        weights.mapping["provenance"] = {{"author", "somebody"}};
        return weights;
    }();
    return made;
}

}  // namespace

void MalformedImportCliTest::initTestCase()
{
    core::writeTensorFile(validImport().file, path("theirs.safetensors").toStdString(), core::StoredPrecision::Float16);
    put(path("mapping.json"), QByteArray::fromStdString(validImport().mapping.dump()));
    const ProgramResult result = m_program.run(command("theirs.safetensors", "mapping.json"));
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(QFile::remove(path("mine.safetensors")));
}

void MalformedImportCliTest::mapping_data()
{
    columns();
    const nlohmann::ordered_json document(validImport().mapping);
    std::vector<Damage> damages = damagedJson(document);
    for (Damage& damage : cutOff(document.dump(), 8))
        damages.push_back(std::move(damage));
    std::set<std::string> accepted;
    for (const char* optional :
         {"/epsilon", "/preprocessing", "/preprocessing/box", "/preprocessing/centring", "/preprocessing/source",
          "/provenance", "/provenance/author", "/temperature", "/title"})
        accepted.insert(std::string(optional) + ": missing");
    for (const char* bias : {"trunk.0.conv", "trunk.3.conv", "trunk.8.dense", "trunk_softmax", "heads.softmax"})
        accepted.insert(std::string("/tensors/") + bias + ".bias: null");  // all 0
    addRows({"mapping", command("theirs.safetensors", "FILE"), "broken.json", accepted}, damages);
}

void MalformedImportCliTest::weights_data()
{
    columns();
    const std::string whole = content(path("theirs.safetensors")).toStdString();
    std::vector<Damage> damages = cutOff(whole, 24);
    damages.push_back({"bytes after the tensors", whole + '\0'});
    std::string notFinite = whole;
    notFinite.replace(notFinite.size() - 2, 2, "\x01\x7E");
    damages.push_back({"NaN as a weight", notFinite});
    std::string longHeader = whole;
    longHeader.replace(0, 8, "\xFF\xFF\xFF\x7F\0\0\0\0", 8);
    damages.push_back({"a header of 2 GB", longHeader});
    std::string otherType = whole;
    otherType.replace(otherType.find("F16"), 3, "I16");
    damages.push_back({"another type", otherType});
    addRows({"weights", command("FILE", "mapping.json"), "broken.safetensors"}, damages);
}

RUNOFF_TEST(MalformedImportCliTest)
#include "malformed_import_cli_test.moc"
