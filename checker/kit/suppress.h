/* Numbers behind #pragma warning(suppress: ...); clang ignores them, so none is needed. */
#pragma once
