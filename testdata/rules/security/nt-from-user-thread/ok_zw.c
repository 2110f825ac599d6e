// The Zw form says that the kernel calls.
#include <ntifs.h>

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH FinchDispatch;

_Use_decl_annotations_
NTSTATUS FinchDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\SystemRoot\\Finch.dat");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE file = NULL;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenFile(&file, FILE_READ_DATA, &attributes, &block, FILE_SHARE_READ, FILE_NON_DIRECTORY_FILE);
    if (NT_SUCCESS(status)) {
        ZwClose(file);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
