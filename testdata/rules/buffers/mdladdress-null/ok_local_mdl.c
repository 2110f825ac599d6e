// The MDL is one of the driver.
#include <ntddk.h>

#define IOCTL_BERYL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a6, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _BERYL_ARGS { ULONG Op, Count; ULONG Values[8]; } BERYL_ARGS, *PBERYL_ARGS;
typedef struct _BERYL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BERYL_EXTENSION, *PBERYL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BerylControl;

_Use_decl_annotations_
NTSTATUS BerylControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBERYL_EXTENSION extension = (PBERYL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;
    PMDL mdl;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BERYL_RUN:
        mdl = IoAllocateMdl(extension, sizeof(*extension), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        MmBuildMdlForNonPagedPool(mdl);
        pages = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
        if (!pages) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        }
        IoFreeMdl(mdl);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
