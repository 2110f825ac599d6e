// The completion routine of the driver signals, whatever the outcome.
#include <wdm.h>

static IO_COMPLETION_ROUTINE RoseDone;

NTSTATUS RoseAsk(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    KEVENT done;
    PIRP irp;

    result.Status = STATUS_UNSUCCESSFUL;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetCompletionRoutine(irp, RoseDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    return result.Status;
}

static NTSTATUS RoseDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    *Irp->UserIosb = Irp->IoStatus;
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
