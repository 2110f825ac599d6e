// FN: the limit of the first call is hidden in a helper without annotation; only calls of the function itself are compared.
#include <wdm.h>

typedef struct _CABIN {
    KSPIN_LOCK Lock;
    UNICODE_STRING Name;
    ULONG Guests;
} CABIN, *PCABIN;

static VOID CabinCount(PCABIN Cabin)
{
    KeAcquireSpinLockAtDpcLevel(&Cabin->Lock);
    Cabin->Guests++;
    KeReleaseSpinLockFromDpcLevel(&Cabin->Lock);
}

VOID CabinRename(PCABIN Cabin)
{
    CabinCount(Cabin);
    RtlFreeUnicodeString(&Cabin->Name);
}
