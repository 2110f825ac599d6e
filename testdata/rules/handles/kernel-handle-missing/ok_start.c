// When the driver starts it runs in the system process, where all handles are of the kernel.
#include <ntddk.h>

static UNICODE_STRING DunlinKey = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Dunlin");
static UNICODE_STRING DunlinName = RTL_CONSTANT_STRING(L"Count");

static NTSTATUS DunlinSave(PUNICODE_STRING Path, PUNICODE_STRING Name, ULONG Value)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_SET_VALUE, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwSetValueKey(key, Name, 0, REG_DWORD, &Value, sizeof(Value));
    ZwClose(key);
    return status;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    return DunlinSave(RegistryPath, &DunlinName, 0);
}
