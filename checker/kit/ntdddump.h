/* irqlint kit: crash dump control */
#pragma once
#include <ntdddisk.h>
#ifdef __cplusplus
extern "C" {
#endif

#define DUMP_FILTER_MAJOR_VERSION_1 1
#define DUMP_FILTER_MAJOR_VERSION 2
#define DUMP_FILTER_MINOR_VERSION 0
#define DUMP_FILTER_CRITICAL 0x00000001
#define DUMP_FILTER_EXT_FLAG_DUMP_DEVICE_POWER_OFF 0x1
#define DUMP_FILTER_EXTENSION_SIZE_V1 (FIELD_OFFSET(FILTER_EXTENSION, Size))
#define DUMP_FILTER_EXTENSION_SIZE_V2 (sizeof(FILTER_EXTENSION))
#define DUMP_FILTER_FLAG_SYSTEM_SUPPORT_READ 0x1
#define DUMP_FILTER_FLAG_SYSTEM_SUPPORT_FILTER_EXTENSION_EX 0x2
#define DUMP_FILTER_FLAG_SYSTEM_SUPPORT_64BIT_MEMORY 0x4
#define DUMP_FILTER_FLAG_EARLY_INIT 0x8
#define DUMP_FILTER_FLAG_EARLY_DUMP_SUPPORTED 0x10

typedef enum _FILTER_DUMP_TYPE {
    DumpTypeUndefined,
    DumpTypeCrashdump,
    DumpTypeHibernation,
} FILTER_DUMP_TYPE, *PFILTER_DUMP_TYPE;

typedef enum _FILTER_CALLBACK {
    CallbackDumpInit,
    CallbackDumpStart,
    CallbackDumpWrite,
    CallbackDumpFinish,
    CallbackDumpRead,
    CallbackMaxCallback,
} FILTER_CALLBACK, *PFILTER_CALLBACK;

typedef struct _FILTER_EXTENSION {
    FILTER_DUMP_TYPE DumpType;
    PDEVICE_OBJECT DeviceObject;
    DISK_GEOMETRY Geometry;
    LARGE_INTEGER DiskSize;
    DISK_PARTITION_INFO PartitionInfo;
    PVOID DumpData;
    ULONG Size;
    ULONG Flags;
} FILTER_EXTENSION, *PFILTER_EXTENSION;

_Function_class_(DUMP_START)
typedef NTSTATUS DUMP_START(_In_ PFILTER_EXTENSION FilterExtension);

typedef DUMP_START *PDUMP_START;
_Function_class_(DUMP_WRITE)
typedef NTSTATUS DUMP_WRITE(_In_ PFILTER_EXTENSION FilterExtension, _Inout_ PLARGE_INTEGER DiskByteOffset, _Inout_ PMDL Mdl);

typedef DUMP_WRITE *PDUMP_WRITE;
_Function_class_(DUMP_FINISH)
typedef NTSTATUS DUMP_FINISH(_In_ PFILTER_EXTENSION FilterExtension);

typedef DUMP_FINISH *PDUMP_FINISH;
_Function_class_(DUMP_UNLOAD)
typedef NTSTATUS DUMP_UNLOAD(_In_ PFILTER_EXTENSION FilterExtension);

typedef DUMP_UNLOAD *PDUMP_UNLOAD;
_Function_class_(DUMP_READ)
typedef NTSTATUS DUMP_READ(_In_ PFILTER_EXTENSION FilterExtension, _In_ PLARGE_INTEGER DiskByteOffset, _In_ PMDL Mdl);

typedef DUMP_READ *PDUMP_READ;
typedef struct _FILTER_INITIALIZATION_DATA {
    ULONG MajorVersion;
    ULONG MinorVersion;
    PDUMP_START DumpStart;
    PDUMP_WRITE DumpWrite;
    PDUMP_FINISH DumpFinish;
    PDUMP_UNLOAD DumpUnload;
    PVOID DumpData;
    ULONG MaxPagesPerWrite;
    ULONG Flags;
    PDUMP_READ DumpRead;
} FILTER_INITIALIZATION_DATA, *PFILTER_INITIALIZATION_DATA;

#ifdef __cplusplus
}
#endif
