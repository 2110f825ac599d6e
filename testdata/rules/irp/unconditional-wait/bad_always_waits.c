// The wait hangs on nothing.
#include <wdm.h>

NTSTATUS TulipAsk(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    (VOID)IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // expect: irp/unconditional-wait
    return result.Status;
}
