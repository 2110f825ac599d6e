// The first call is only right at DISPATCH_LEVEL, the second only at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _BADGE {
    KSPIN_LOCK Lock;
    UNICODE_STRING Text;
} BADGE, *PBADGE;

VOID BadgeClear_bad(PBADGE Badge)
{
    KeAcquireSpinLockAtDpcLevel(&Badge->Lock);
    RtlFreeUnicodeString(&Badge->Text); // expect: irql/conflicting-call-limits
    KeReleaseSpinLockFromDpcLevel(&Badge->Lock);
}
