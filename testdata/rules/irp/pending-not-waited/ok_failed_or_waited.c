// An error leaves early; everything else is waited for.
#include <wdm.h>

NTSTATUS MastRaise(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (!irp)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (!NT_SUCCESS(status))
        goto out;
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    status = result.Status;
out:
    return status;
}
