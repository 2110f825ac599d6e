// Requests of other drivers, which may come from threads of the system.
#include <ntifs.h>

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH BuntingDispatch;

static NTSTATUS BuntingLength(HANDLE File, PLARGE_INTEGER Length)
{
    FILE_STANDARD_INFORMATION information;
    IO_STATUS_BLOCK block;
    NTSTATUS status;

    PAGED_CODE();
    status = NtQueryInformationFile(File, &block, &information, sizeof(information), FileStandardInformation);
    if (NT_SUCCESS(status)) {
        *Length = information.EndOfFile;
    }
    return status;
}

typedef struct _BUNTING { HANDLE Log; LARGE_INTEGER Length; } BUNTING, *PBUNTING;

_Use_decl_annotations_
NTSTATUS BuntingDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUNTING log = (PBUNTING)DeviceObject->DeviceExtension;
    NTSTATUS status;

    PAGED_CODE();
    status = BuntingLength(log->Log, &log->Length);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
