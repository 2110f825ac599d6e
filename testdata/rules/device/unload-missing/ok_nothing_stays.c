// A driver that makes nothing that lasts: it computes a table and answers through its exports.
#include <ntddk.h>

static ULONG g_Table[256];

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    for (ULONG i = 0; i < ARRAYSIZE(g_Table); i++)
        g_Table[i] = i * 0x9E3779B1u;
    return STATUS_SUCCESS;
}

ULONG GristLookup(UCHAR Index)
{
    return g_Table[Index];
}
