// Locked with the mode of the request.
#include <ntddk.h>

#define IOCTL_GODWIT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG GodwitSum;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GodwitControl;

_Use_decl_annotations_
NTSTATUS GodwitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_GODWIT_RUN) {
        PMDL mdl = IoAllocateMdl(Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength, FALSE, FALSE, NULL);

        if (mdl != NULL) {
            __try {
                MmProbeAndLockPages(mdl, Irp->RequestorMode, IoReadAccess);
                status = STATUS_SUCCESS;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            if (NT_SUCCESS(status)) {
                PULONG values = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);

                if (values != NULL && MmGetMdlByteCount(mdl) >= sizeof(ULONG)) {
                    GodwitSum += *values;
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
