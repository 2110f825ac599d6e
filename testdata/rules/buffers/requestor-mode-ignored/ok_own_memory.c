// Memory of the driver is locked: the kernel did ask.
#include <ntddk.h>

#define IOCTL_STINT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_ANY_ACCESS)

static ULONG StintSum;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StintControl;

_Use_decl_annotations_
NTSTATUS StintControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_STINT_RUN) {
        static ULONG table[16];
        PMDL mdl = IoAllocateMdl(table, sizeof(table), FALSE, FALSE, NULL);

        if (mdl != NULL) {
            __try {
                MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
                StintSum = table[0];
                MmUnlockPages(mdl);
                status = STATUS_SUCCESS;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            IoFreeMdl(mdl);
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
