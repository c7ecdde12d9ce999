// Finalizing a draft: by itself when it falls due, or with the taxes that an outside engine answered.
#pragma once

#include "core/bookkeeping/finalize_document.hpp"
#include "engine/unit.hpp"

namespace osto::billing {

/// Adds the document up, takes its number last, and has the credit that it used topped up.
Result<void> finalize_document(Unit& unit, const FinalizeFacts& facts);

/// What falls due: the same, or the request for taxes, after which the document waits.
Result<void> finalize_when_due(Unit& unit, DocumentId document_id);

}  // namespace osto::billing
