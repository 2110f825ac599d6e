/* System services a driver calls by their Zw names. */
#pragma once
#include <wdm/ob.h>
#include <wdm/reg.h>
#include <wdm/power.h>

IRQLINT_C_BEGIN
typedef enum _SECTION_INHERIT { ViewShare = 1, ViewUnmap = 2 } SECTION_INHERIT;
#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)
#define ZwCurrentProcess() NtCurrentProcess()
#define NtCurrentThread() ((HANDLE)(LONG_PTR)-2)
#define ZwCurrentThread() NtCurrentThread()
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwClose(HANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwCreateFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess, ULONG CreateDisposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwOpenFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG ShareAccess, ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwReadFile(HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwWriteFile(HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryFullAttributesFile(POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwDeviceIoControlFile(HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG IoControlCode, _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwCreateKey(_Out_ PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Reserved_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, ULONG CreateOptions, _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwOpenKey(_Out_ PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwOpenKeyEx(_Out_ PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwDeleteKey(HANDLE KeyHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwDeleteValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwEnumerateKey(HANDLE KeyHandle, ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwEnumerateValueKey(HANDLE KeyHandle, ULONG Index, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwFlushKey(HANDLE KeyHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryKey(HANDLE KeyHandle, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS ZwQueryValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRenameKey(HANDLE KeyHandle, PUNICODE_STRING NewName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetInformationKey(HANDLE KeyHandle, KEY_SET_INFORMATION_CLASS KeySetInformationClass, PVOID KeySetInformation, ULONG KeySetInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, ULONG Type, _In_opt_ PVOID Data, ULONG DataSize);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenSymbolicLinkObject(_Out_ PHANDLE LinkHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQuerySymbolicLinkObject(HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateDirectoryObject(_Out_ PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwMakeTemporaryObject(HANDLE Handle);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ZwCreateSection(_Out_ PHANDLE SectionHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, ULONG SectionPageProtection, ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenSection(_Out_ PHANDLE SectionHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwMapViewOfSection(HANDLE SectionHandle, HANDLE ProcessHandle, PVOID *BaseAddress, ULONG_PTR ZeroBits, SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, SECTION_INHERIT InheritDisposition, ULONG AllocationType, ULONG Win32Protect);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwUnmapViewOfSection(HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateEvent(_Out_ PHANDLE EventHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, EVENT_TYPE EventType, BOOLEAN InitialState);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenEvent(_Out_ PHANDLE EventHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetEvent(HANDLE EventHandle, _Out_opt_ PLONG PreviousState);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwWaitForSingleObject(HANDLE Handle, BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwLoadDriver(PUNICODE_STRING DriverServiceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwUnloadDriver(PUNICODE_STRING DriverServiceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwPowerInformation(POWER_INFORMATION_LEVEL InformationLevel, _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength);
IRQLINT_C_END
