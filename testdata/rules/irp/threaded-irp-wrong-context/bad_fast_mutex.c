// A fast mutex holds APC_LEVEL, and with it the APC off that finishes the IRP.
#include <ntddk.h>

typedef struct _BIRCHWOOD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
} BIRCHWOOD_EXTENSION, *PBIRCHWOOD_EXTENSION;

NTSTATUS BirchwoodAsk(PBIRCHWOOD_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    ExAcquireFastMutex(&Ext->Mutex);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result); // expect: irp/threaded-irp-wrong-context
    if (irp == NULL) {
        ExReleaseFastMutex(&Ext->Mutex);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    ExReleaseFastMutex(&Ext->Mutex);
    return status;
}
