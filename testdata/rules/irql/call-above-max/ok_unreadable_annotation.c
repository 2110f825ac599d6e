// The limit is written in a way no reader can evaluate; that is "unknown", not some number.
#include <wdm.h>

extern const KIRQL HelperLevel;

_When_(Mode->Flags & 4, _IRQL_requires_max_(HelperLevel))
_IRQL_requires_max_(PLATFORM_SPECIFIC_LEVEL(HelperLevel))
VOID VendorHelper(_In_ PIO_STATUS_BLOCK Mode);

typedef struct _VENDOR {
    KSPIN_LOCK Lock;
    IO_STATUS_BLOCK Status;
} VENDOR, *PVENDOR;

VOID VendorKick_ok(PVENDOR Vendor)
{
    KIRQL irql;

    KeAcquireSpinLock(&Vendor->Lock, &irql);
    VendorHelper(&Vendor->Status);
    KeReleaseSpinLock(&Vendor->Lock, irql);
}
