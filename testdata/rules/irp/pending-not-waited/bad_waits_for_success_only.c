// It waits when the request succeeded, not when it is pending.
#include <wdm.h>

NTSTATUS MeterFlush(PDEVICE_OBJECT Lower)
{
    IO_STATUS_BLOCK result;
    LARGE_INTEGER start;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    start.QuadPart = 0;
    KeInitializeEvent(&done, SynchronizationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Lower, NULL, 0, &start, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_SUCCESS) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    return status; // expect: irp/pending-not-waited
}
