// A helper keeps what it is handed.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
static PUNICODE_STRING g_Key;

static VOID RememberKey(PUNICODE_STRING Key)
{
    g_Key = Key; // expect: device/registry-path-saved
}

USHORT KeyLength(VOID)
{
    return g_Key->Length;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    RememberKey(RegistryPath);
    return STATUS_SUCCESS;
}
