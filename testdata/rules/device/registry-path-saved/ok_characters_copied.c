// A buffer of the driver's own holds the characters.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
UNICODE_STRING g_Key;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Key.MaximumLength = RegistryPath->Length + sizeof(WCHAR);
    g_Key.Buffer = (PWCH)ExAllocatePool2(POOL_FLAG_PAGED, g_Key.MaximumLength, 'yeKD');
    if (g_Key.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&g_Key, RegistryPath);
    return STATUS_SUCCESS;
}
