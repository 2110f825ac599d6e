// A guarded region holds special kernel APCs off.
#include <ntddk.h>

typedef struct _PINEWOOD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
} PINEWOOD_EXTENSION, *PPINEWOOD_EXTENSION;

NTSTATUS PinewoodAsk(PPINEWOOD_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    KeEnterGuardedRegion();
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result); // expect: irp/threaded-irp-wrong-context
    if (irp == NULL) {
        KeLeaveGuardedRegion();
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    KeLeaveGuardedRegion();
    return status;
}
