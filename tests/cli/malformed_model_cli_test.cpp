#include "core/model/model_file.h"
#include "tests/support/bars.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <QtEndian>

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>

using namespace tests;
using Json = nlohmann::ordered_json;

/// Model files that are damaged in every field of the header and of the metadata, in their tensors and their length.
class MalformedModelCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void header_data();
    void header() { check(); }
    void metadata_data();
    void metadata() { check(); }
    void bytes_data();
    void bytes() { check(); }

private:
    static Kind kind(const std::set<std::string>& accepted = {})
    {
        return {"model", "compare bar.png --model ./FILE", "broken.safetensors", accepted};
    }
};

namespace {

/// A model file in its two parts.
struct ModelParts {
    Json header;
    std::string tensors;
};

std::string withLength(std::uint64_t length, const std::string& rest)
{
    std::string start(8, '\0');
    qToLittleEndian<quint64>(length, start.data());
    return start + rest;
}

std::string modelOf(const std::string& header, const std::string& tensors)
{
    return withLength(header.size(), header + tensors);
}

const ModelParts& validModel()
{
    static const ModelParts parts = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath("m.safetensors");
        core::writeModel(brightestPixel(), path.toStdString());
        const std::string whole = content(path).toStdString();
        const auto length = static_cast<std::size_t>(qFromLittleEndian<quint64>(whole.data()));
        return ModelParts{Json::parse(whole.substr(8, length)), whole.substr(8 + length)};
    }();
    return parts;
}

std::vector<Damage> asModels(std::vector<Damage> headers)
{
    for (Damage& header : headers)
        header.content = modelOf(header.content, validModel().tensors);
    return headers;
}

/// Damages a text of the metadata that is JSON itself.
std::vector<Damage> damagedText(const std::string& key)
{
    std::vector<Damage> damages;
    Json header = validModel().header;
    const Json document = Json::parse(header["__metadata__"][key].get<std::string>());
    for (const Damage& damage : damagedJson(document)) {
        header["__metadata__"][key] = damage.content;
        damages.push_back({key + ": " + damage.name, modelOf(header.dump(), validModel().tensors)});
    }
    return damages;
}

/// What is another valid model: other names of classes and origins, no record of a strategy, a falling scale.
std::set<std::string> acceptedIn(const std::string& key)
{
    if (key == "classes")
        return {"classes: /0: endless", "classes: /0: unprintable"};
    if (key == "records")
        return {"records: /softmax: missing"};
    if (key == "specialist_scales")
        return {"specialist_scales: /0/0: negative"};
    std::set<std::string> accepted;
    if (key == "provenance")
        for (const char* place : {"/dataset", "/seed"})
            for (const char* damage : {"missing", "empty", "endless", "unprintable"})
                accepted.insert(std::string("provenance: ") + place + ": " + damage);
    return accepted;
}

/// A header whose first two tensors are changed.
template <typename Change>
Damage changed(const std::string& name, const Change& change)
{
    Json header = validModel().header;
    auto first = ++header.begin();
    auto second = first;
    ++second;
    change(*first, *second);
    return {name, modelOf(header.dump(), validModel().tensors)};
}

/// A file whose first tensor begins with a value of float16.
Damage beginningWith(const std::string& name, std::uint16_t half)
{
    std::string tensors = validModel().tensors;
    std::memcpy(tensors.data(), &half, sizeof half);
    return {name, modelOf(validModel().header.dump(), tensors)};
}

}  // namespace

void MalformedModelCliTest::initTestCase()
{
    QVERIFY(barPicture().save(path("bar.png")));
    put(path("valid.safetensors"),
        QByteArray::fromStdString(modelOf(validModel().header.dump(), validModel().tensors)));
    QCOMPARE(m_program.run("compare bar.png --model ./valid.safetensors").status, 0);
}

void MalformedModelCliTest::header_data()
{
    columns();
    const Json& header = validModel().header;
    QCOMPARE(header.begin().key(), "__metadata__");
    std::set<std::string> texts;  // which can be any
    for (const char* key : {"architecture", "name", "title"})
        for (const char* damage : {"empty", "endless", "unprintable"})
            texts.insert(std::string("/__metadata__/") + key + ": " + damage);
    addRows(kind(texts), asModels(damagedJson(header, "/__metadata__")));
    addRows(kind(), asModels(damagedJson(header, "/" + (++header.begin()).key())));
}

void MalformedModelCliTest::metadata_data()
{
    columns();
    for (const auto& [key, text] : validModel().header["__metadata__"].items())
        if (Json::accept(text.get<std::string>()))
            addRows(kind(acceptedIn(key)), damagedText(key));
}

void MalformedModelCliTest::bytes_data()
{
    columns();
    const auto& [header, tensors] = validModel();
    const std::string text = header.dump(), whole = modelOf(text, tensors);
    std::vector<Damage> damages = cutOff(whole, 24);
    for (const std::uint64_t length :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{text.size() - 1}, std::uint64_t{text.size() + 1},
          std::uint64_t{whole.size()}, std::uint64_t{1} << 31, std::uint64_t{1} << 32, std::uint64_t{1} << 63,
          ~std::uint64_t{0}})
        damages.push_back({"header of " + std::to_string(length) + " bytes", withLength(length, text + tensors)});
    damages.push_back({"bytes after the tensors", whole + '\0'});
    damages.push_back({"header that is a list", modelOf("[]", tensors)});
    damages.push_back({"header with a byte order mark", modelOf("\xEF\xBB\xBF" + text, tensors)});
    damages.push_back({"header that is not UTF-8", modelOf("{\"\xFF\":1}", tensors)});
    damages.push_back({"empty header", modelOf("{}", "")});
    damages.push_back(beginningWith("NaN as a weight", 0x7E01));
    damages.push_back(beginningWith("infinity as a weight", 0x7C00));
    damages.push_back(beginningWith("minus infinity as a weight", 0xFC00));
    damages.push_back(changed("two tensors at one place", [](Json& one, const Json& other) {
        one["data_offsets"] = other["data_offsets"];
        one["shape"] = other["shape"];
    }));
    damages.push_back(changed("two tensors exchanged", [](Json& one, Json& other) { std::swap(one, other); }));
    damages.push_back(changed("another type", [](Json& one, const Json&) { one["dtype"] = "I16"; }));
    damages.push_back(changed("a type of double width", [](Json& one, const Json&) { one["dtype"] = "F32"; }));
    damages.push_back(changed("a shape that overflows", [](Json& one, const Json&) {
        one["shape"] = {std::uint64_t{1} << 33, std::uint64_t{1} << 33};
    }));
    damages.push_back(changed("a shape with no elements", [](Json& one, const Json&) {
        one["shape"] = {0, std::uint64_t{1} << 62};
    }));
    addRows(kind(), damages);
}

RUNOFF_TEST(MalformedModelCliTest)
#include "malformed_model_cli_test.moc"
