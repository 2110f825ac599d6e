// A handle is closed while a spin lock is held: ZwClose needs PASSIVE_LEVEL.
#include <ntddk.h>

typedef struct _SESSION {
    LIST_ENTRY Links;
    HANDLE LogFile;
    ULONG Id;
} SESSION, *PSESSION;

typedef struct _DEVICE_EXTENSION {
    KSPIN_LOCK SessionLock;
    LIST_ENTRY Sessions;
} DEVICE_EXTENSION, *PDEVICE_EXTENSION;

VOID RemoveSession_bad(PDEVICE_EXTENSION Ext, PSESSION Session)
{
    KIRQL oldIrql;

    KeAcquireSpinLock(&Ext->SessionLock, &oldIrql); // step: DISPATCH_LEVEL
    RemoveEntryList(&Session->Links);
    ZwClose(Session->LogFile); // expect: irql/zw-above-passive
    KeReleaseSpinLock(&Ext->SessionLock, oldIrql);

    ExFreePoolWithTag(Session, 'sseS');
}

VOID RemoveSession_ok(PDEVICE_EXTENSION Ext, PSESSION Session)
{
    KIRQL oldIrql;

    KeAcquireSpinLock(&Ext->SessionLock, &oldIrql);
    RemoveEntryList(&Session->Links);
    KeReleaseSpinLock(&Ext->SessionLock, oldIrql);

    ZwClose(Session->LogFile);
    ExFreePoolWithTag(Session, 'sseS');
}
