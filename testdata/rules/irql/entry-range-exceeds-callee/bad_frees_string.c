// The annotation invites DPCs, the first statement shuts them out.
#include <wdm.h>

typedef struct _SIGN {
    UNICODE_STRING Text;
    ULONG Version;
} SIGN, *PSIGN;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID SignReset_bad(_Inout_ PSIGN Sign)
{
    Sign->Version++;
    RtlFreeUnicodeString(&Sign->Text); // expect: irql/entry-range-exceeds-callee
}
