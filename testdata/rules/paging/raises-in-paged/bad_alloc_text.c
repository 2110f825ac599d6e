// The pragma puts the function into PAGE; its own code runs on at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _SETTINGS {
    KSPIN_LOCK Lock;
    ULONG Flags;
} SETTINGS, *PSETTINGS;

VOID SettingsUpdate_bad(PSETTINGS Settings, ULONG Flags);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SettingsUpdate_bad)
#endif

VOID SettingsUpdate_bad(PSETTINGS Settings, ULONG Flags)
{
    KIRQL irql;

    PAGED_CODE();
    KeAcquireSpinLock(&Settings->Lock, &irql); // expect: paging/raises-in-paged
    Settings->Flags = Flags;
    KeReleaseSpinLock(&Settings->Lock, irql);
}
