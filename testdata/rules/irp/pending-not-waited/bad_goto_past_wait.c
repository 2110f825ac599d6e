// Another failure jumps past the wait.
#include <wdm.h>

typedef struct _VALVE { PDEVICE_OBJECT Lower; BOOLEAN Gone; ULONG State; } VALVE, *PVALVE;

NTSTATUS ValveRead(PVALVE Valve, PUCHAR Data, ULONG Length)
{
    IO_STATUS_BLOCK result;
    LARGE_INTEGER start;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    start.QuadPart = 0;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_READ, Valve->Lower, Data, Length, &start, &done, &result);
    if (irp == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto out;
    }
    status = IoCallDriver(Valve->Lower, irp);
    if (Valve->Gone) {
        status = STATUS_DEVICE_REMOVED;
        goto out;
    }
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    Valve->State = NT_SUCCESS(status) ? 1 : 0;

out:
    return status; // expect: irp/pending-not-waited
}
