#include "parcel.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, ParcelLogOpen)
#pragma alloc_text(PAGE, ParcelLogClose)
#pragma alloc_text(PAGE, ParcelLogExpired)
#endif

_Use_decl_annotations_
NTSTATUS ParcelLogOpen(PPARCEL_DEVICE Device)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\SystemRoot\\parcel.log");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK io;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ZwCreateFile(&Device->LogFile, FILE_APPEND_DATA | SYNCHRONIZE, &attributes, &io, NULL,
                        FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ, FILE_OPEN_IF,
                        FILE_SYNCHRONOUS_IO_NONALERT | FILE_NON_DIRECTORY_FILE, NULL, 0);
}

_Use_decl_annotations_
VOID ParcelLogClose(PPARCEL_DEVICE Device)
{
    PAGED_CODE();
    if (Device->LogFile != NULL) {
        ZwClose(Device->LogFile);
        Device->LogFile = NULL;
    }
}

_Use_decl_annotations_
VOID ParcelLogExpired(PPARCEL_DEVICE Device, ULONG Count)
{
    IO_STATUS_BLOCK io;

    PAGED_CODE();
    if (Device->LogFile != NULL) {
        ZwWriteFile(Device->LogFile, NULL, NULL, NULL, &io, &Count, sizeof(Count), NULL, NULL);
    }
}
