// A number that means more than our rule hides nothing; the finding names the pragma.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Goshawk(HANDLE Handle)
{
#pragma warning(suppress: 28121)
    ZwClose(Handle); // expect: irql/zw-above-passive // near: silences 28121 of Code Analysis
}
