// A helper of the routine for writes asks for the length of a file.
#include <ntifs.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH SiskinDispatch;

static NTSTATUS SiskinLength(HANDLE File, PLARGE_INTEGER Length)
{
    FILE_STANDARD_INFORMATION information;
    IO_STATUS_BLOCK block;
    NTSTATUS status;

    PAGED_CODE();
    status = NtQueryInformationFile(File, &block, &information, sizeof(information), FileStandardInformation); // expect: security/nt-from-user-thread
    if (NT_SUCCESS(status)) {
        *Length = information.EndOfFile;
    }
    return status;
}

typedef struct _SISKIN { HANDLE Log; LARGE_INTEGER Length; } SISKIN, *PSISKIN;

_Use_decl_annotations_
NTSTATUS SiskinDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN log = (PSISKIN)DeviceObject->DeviceExtension;
    NTSTATUS status;

    PAGED_CODE();
    status = SiskinLength(log->Log, &log->Length);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
