// … or at a control code.
#include <ntifs.h>

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RobinDispatch;

_Use_decl_annotations_
NTSTATUS RobinDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\SystemRoot\\Robin.dat");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE file = NULL;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = NtCreateFile(&file, FILE_READ_DATA, &attributes, &block, NULL, 0, FILE_SHARE_READ, FILE_OPEN, 0, NULL, 0); // expect: security/nt-from-user-thread
    if (NT_SUCCESS(status)) {
        ZwClose(file);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
