// Locked as UserMode: addresses of the kernel are refused.
#include <ntddk.h>

#define IOCTL_DUNLIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG DunlinSum;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunlinControl;

_Use_decl_annotations_
NTSTATUS DunlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_DUNLIN_RUN) {
        PMDL mdl = IoAllocateMdl(Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength, FALSE, FALSE, NULL);

        if (mdl != NULL) {
            __try {
                MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
                status = STATUS_SUCCESS;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            if (NT_SUCCESS(status)) {
                PULONG values = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);

                if (values != NULL && MmGetMdlByteCount(mdl) >= sizeof(ULONG)) {
                    DunlinSum += *values;
                }
                MmUnlockPages(mdl);
            }
            IoFreeMdl(mdl);
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
