// STATUS_PENDING is handled on a branch of its own; the others return at once.
#include <wdm.h>

NTSTATUS OarSend(PDEVICE_OBJECT Lower, PVOID Buffer, ULONG Length)
{
    IO_STATUS_BLOCK result;
    LARGE_INTEGER start;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    start.QuadPart = 0;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_WRITE, Lower, Buffer, Length, &start, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status != STATUS_PENDING)
        return status;
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    return result.Status;
}
