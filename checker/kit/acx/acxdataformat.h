/* irqlint kit: audio class extension, data formats and lists of them */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _ACX_DATAFORMAT_TYPE {
    AcxDataFormatKsFormat = 0x00000000,
    AcxDataFormatMaximum,
} ACX_DATAFORMAT_TYPE, *PACX_DATAFORMAT_TYPE;

typedef struct _ACX_DATAFORMAT_CONFIG {
    ULONG Size;
    ULONG Flags;
    ACX_DATAFORMAT_TYPE Type;
    union {
        PVOID KsFormat;
    } u;
} ACX_DATAFORMAT_CONFIG, *PACX_DATAFORMAT_CONFIG;

typedef enum _ACX_DATAFORMAT_CONFIG_FLAGS {
    AcxDataFormatConfigNoFlags = 0x00000000,
    AcxDataFormatConfigValidFlags = 0x00000000,
} ACX_DATAFORMAT_CONFIG_FLAGS;

VOID ACX_DATAFORMAT_CONFIG_INIT(_Out_ PACX_DATAFORMAT_CONFIG Config);
VOID ACX_DATAFORMAT_CONFIG_INIT_KS(_Out_ PACX_DATAFORMAT_CONFIG Config, _In_ PVOID Format);
typedef struct _ACX_DATAFORMAT_LIST_CONFIG {
    ULONG Size;
    ULONG Flags;
} ACX_DATAFORMAT_LIST_CONFIG, *PACX_DATAFORMAT_LIST_CONFIG;

typedef enum _ACX_DATAFORMAT_LIST_CONFIG_FLAGS {
    AcxDataFormatListConfigNoFlags = 0x00000000,
    AcxDataFormatListConfigValidFlags = 0x00000000,
} ACX_DATAFORMAT_LIST_CONFIG_FLAGS;

VOID ACX_DATAFORMAT_LIST_CONFIG_INIT(_Out_ PACX_DATAFORMAT_LIST_CONFIG Config);
typedef struct _ACX_DATAFORMAT_LIST_ITERATOR {
    ULONG Size;
    ULONG Flags;
    PVOID Reserved[4];
} ACX_DATAFORMAT_LIST_ITERATOR, *PACX_DATAFORMAT_LIST_ITERATOR;

typedef enum _ACX_DATAFORMAT_LIST_ITERATOR_CONFIG_FLAGS {
    AcxDataFormatListIteratorConfigNoFlags = 0x00000000,
    AcxDataFormatListIteratorConfigValidFlags = 0x00000000,
} ACX_DATAFORMAT_LIST_ITERATOR_CONFIG_FLAGS;

VOID ACX_DATAFORMAT_LIST_ITERATOR_INIT(_Out_ PACX_DATAFORMAT_LIST_ITERATOR Iterator);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDataFormatCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_DATAFORMAT_CONFIG Config,
    _Out_ ACXDATAFORMAT *DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxDataFormatGetMajorFormat(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxDataFormatGetSubFormat(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxDataFormatGetSpecifier(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
USHORT AcxDataFormatGetChannelsCount(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONGLONG AcxDataFormatGetChannelMask(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetSampleSize(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetBitsPerSample(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetValidBitsPerSample(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetSamplesPerBlock(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetBlockAlign(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetSampleRate(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetAverageBytesPerSec(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetEncodedSamplesPerSec(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetEncodedChannelCount(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxDataFormatGetEncodedAverageBytesPerSec(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID AcxDataFormatGetKsDataFormat(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID AcxDataFormatGetWaveFormatEx(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID AcxDataFormatGetWaveFormatExtensible(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID AcxDataFormatGetWaveFormatExtensibleIec61937(_In_ ACXDATAFORMAT DataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN AcxDataFormatIsEqual(_In_ ACXDATAFORMAT DataFormat1, _In_ ACXDATAFORMAT DataFormat2);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxDataFormatListCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_DATAFORMAT_LIST_CONFIG Config,
    _Out_ ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListAddDataFormat(_In_ ACXDATAFORMATLIST AcxDataFormatList, _In_ ACXDATAFORMAT AcxDataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListRemoveDataFormat(_In_ ACXDATAFORMATLIST AcxDataFormatList, _In_ ACXDATAFORMAT AcxDataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListAssignDefaultDataFormat(_In_ ACXDATAFORMATLIST AcxDataFormatList, _In_ ACXDATAFORMAT AcxDataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListRetrieveDefaultDataFormat(_In_ ACXDATAFORMATLIST AcxDataFormatList, _Out_ ACXDATAFORMAT *AcxDataFormat);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListRemoveDataFormats(_In_ ACXDATAFORMATLIST AcxDataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxDataFormatListBeginIteration(_In_ ACXDATAFORMATLIST AcxDataFormatList, _Inout_ PACX_DATAFORMAT_LIST_ITERATOR Iterator);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxDataFormatListRetrieveNextFormat(_In_ ACXDATAFORMATLIST AcxDataFormatList, _Inout_ PACX_DATAFORMAT_LIST_ITERATOR Iterator,
    _Out_ ACXDATAFORMAT *Format);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxDataFormatListEndIteration(_In_ ACXDATAFORMATLIST AcxDataFormatList, _Inout_ PACX_DATAFORMAT_LIST_ITERATOR Iterator);

#ifdef __cplusplus
}
#endif
