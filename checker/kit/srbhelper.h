/* irqlint kit: accessors for both kinds of SRB */
#pragma once
#include <stor/srbcommon.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif

#define SRBHELPER_ASSERT NT_ASSERT
#define SrbSetRequestTag SrbSetQueueTag
#define SrbGetRequestTag SrbGetQueueTag
#define SrbGetQueueAction SrbGetRequestAttribute
#define SrbSetQueueAction SrbSetRequestAttribute

PSRBEX_DATA SrbGetSrbExDataByIndex(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ ULONG SrbExDataIndex);
PSRBEX_DATA SrbGetSrbExDataByType(_In_ PSTORAGE_REQUEST_BLOCK Srb, _In_ SRBEXDATATYPE Type);
PSRBEX_DATA SrbGetPrimarySrbExData(_In_ PSTORAGE_REQUEST_BLOCK Srb);
PSTOR_ADDRESS SrbGetAddress(_In_ PSTORAGE_REQUEST_BLOCK Srb);
BOOLEAN SrbCopySrb(_In_ PVOID DestinationSrb, _In_ ULONG DestinationSrbLength, _In_ PVOID SourceSrb);
VOID SrbZeroSrb(_In_ PVOID Srb);
ULONG SrbGetSrbLength(_In_ PVOID Srb);
VOID SrbSetSrbLength(_In_ PVOID Srb, _In_ ULONG Length);
ULONG SrbGetDefaultSrbLengthFromFunction(_In_ ULONG SrbFunction);
PCDB SrbGetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
    _In_opt_ PVOID *SenseInfoBuffer, _In_opt_ PUCHAR SenseInfoBufferLength);

VOID SrbSetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8, _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
    _In_opt_ PVOID *SenseInfoBuffer, _In_opt_ PUCHAR SenseInfoBufferLength);

PCDB SrbGetCdb(_In_ PVOID Srb);
ULONG SrbGetSrbFunction(_In_ PVOID Srb);
PVOID SrbGetSenseInfoBuffer(_In_ PVOID Srb);
UCHAR SrbGetSenseInfoBufferLength(_In_ PVOID Srb);
VOID SrbSetSenseInfoBuffer(_In_ PVOID Srb, _In_opt_ PVOID SenseInfoBuffer);
VOID SrbSetSenseInfoBufferLength(_In_ PVOID Srb, _In_ UCHAR SenseInfoBufferLength);
PVOID SrbGetOriginalRequest(_In_ PVOID Srb);
VOID SrbSetOriginalRequest(_In_ PVOID Srb, _In_opt_ PVOID OriginalRequest);
PVOID SrbGetDataBuffer(_In_ PVOID Srb);
VOID SrbSetDataBuffer(_In_ PVOID Srb, _In_opt_ __drv_aliasesMem PVOID DataBuffer);
ULONG SrbGetDataTransferLength(_In_ PVOID Srb);
VOID SrbSetDataTransferLength(_In_ PVOID Srb, _In_ ULONG DataTransferLength);
ULONG SrbGetTimeOutValue(_In_ PVOID Srb);
VOID SrbSetTimeOutValue(_In_ PVOID Srb, _In_ ULONG TimeOutValue);
VOID SrbSetQueueSortKey(_In_ PVOID Srb, _In_ ULONG QueueSortKey);
VOID SrbSetQueueTag(_In_ PVOID Srb, _In_ ULONG QueueTag);
ULONG SrbGetQueueTag(_In_ PVOID Srb);
PVOID SrbGetNextSrb(_In_ PVOID Srb);
VOID SrbSetNextSrb(_In_ PVOID Srb, _In_opt_ PVOID NextSrb);
ULONG SrbGetSrbFlags(_In_ PVOID Srb);
VOID SrbAssignSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbSetSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
VOID SrbClearSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags);
ULONG SrbGetSystemStatus(_In_ PVOID Srb);
VOID SrbSetSystemStatus(_In_ PVOID Srb, _In_ ULONG Status);
UCHAR SrbGetScsiStatus(_In_ PVOID Srb);
VOID SrbSetScsiStatus(_In_ PVOID Srb, _In_ UCHAR ScsiStatus);
UCHAR SrbGetCdbLength(_In_ PVOID Srb);
VOID SrbSetCdbLength(_In_ PVOID Srb, _In_ UCHAR CdbLength);
ULONG SrbGetRequestAttribute(_In_ PVOID Srb);
VOID SrbSetRequestAttribute(_In_ PVOID Srb, _In_ UCHAR RequestAttribute);
UCHAR SrbGetPathId(_In_ PVOID Srb);
UCHAR SrbGetTargetId(_In_ PVOID Srb);
UCHAR SrbGetLun(_In_ PVOID Srb);
VOID SrbGetPathTargetLun(_In_ PVOID Srb, _In_opt_ PUCHAR PathId, _In_opt_ PUCHAR TargetId, _In_opt_ PUCHAR Lun);
PVOID SrbGetMiniportContext(_In_ PVOID Srb);
UCHAR SrbGetSrbStatus(_In_ PVOID Srb);
VOID SrbSetSrbStatus(_In_ PVOID Srb, _In_ UCHAR status);
PVOID SrbGetPortContext(_In_ PVOID Srb);
VOID SrbSetPortContext(_In_ PVOID Srb, _In_ PVOID PortContext);
#ifdef __cplusplus
}
#endif
