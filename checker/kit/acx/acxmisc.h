/* irqlint kit: audio class extension, object bags */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _ACX_OBJECTBAG_CONFIG {
    ULONG Size;
    ULONG Flags;
    WDFKEY ParentKey;
    PCUNICODE_STRING Name;
    HANDLE Handle;
} ACX_OBJECTBAG_CONFIG, *PACX_OBJECTBAG_CONFIG;

typedef enum _ACX_OBJECTBAG_CONFIG_FLAGS {
    AcxObjectBagConfigNoFlags = 0x00000000,
    AcxObjectBagConfigEnableReads = 0x00000001,
    AcxObjectBagConfigEnableWrites = 0x00000002,
    AcxObjectBagConfigFailIfExist = 0x00000004,
    AcxObjectBagConfigOpenWithHandle = 0x00000008,
    AcxObjectBagConfigValidFlags = 0x0000000F,
} ACX_OBJECTBAG_CONFIG_FLAGS;

VOID ACX_OBJECTBAG_CONFIG_INIT(_Out_ PACX_OBJECTBAG_CONFIG Config);
#define DECLARE_CONST_ACXOBJECTBAG_SYSTEM_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"sys_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_DRIVER_PROPERTY_NAME(ven, name) DECLARE_CONST_UNICODE_STRING(name, L"drv_" # ven L"_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_USB_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"usb_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_HDAUDIO_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"hda_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"sdca_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_BLUETOOTH_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"Bluetooth_" # name)
#define DECLARE_CONST_ACXOBJECTBAG_BLUETOOTHLEAUDIO_PROPERTY_NAME(name) DECLARE_CONST_UNICODE_STRING(name, L"BluetoothLEAudio_" # name)
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagCreate(_In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_OBJECTBAG_CONFIG Config, _Out_ ACXOBJECTBAG *ObjectBag);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagOpen(_In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_OBJECTBAG_CONFIG Config, _Out_ ACXOBJECTBAG *ObjectBag);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI1(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ CHAR Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI1(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ UCHAR Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI2(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ SHORT Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI2(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ USHORT Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI4(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ LONG Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI4(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ ULONG Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddI8(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ LONG64 Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUI8(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ ULONG64 Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddSizeT(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ size_t Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddGuid(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ GUID Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ WDFSTRING Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddMultiString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ WDFCOLLECTION Values);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddUnicodeString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ PCUNICODE_STRING Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagAddBlob(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ WDFMEMORY Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI1(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ CHAR *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI1(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ UCHAR *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI2(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ SHORT *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI2(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ USHORT *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI4(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ LONG *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI4(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ ULONG *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveI8(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ LONG64 *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUI8(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ ULONG64 *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveSizeT(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ size_t *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveGuid(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ GUID *Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ WDFSTRING Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveMultiString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ PWDF_OBJECT_ATTRIBUTES StringsAttributes,
    _In_ WDFCOLLECTION Values);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveUnicodeString(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_ PUNICODE_STRING Value);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxObjectBagRetrieveBlob(_In_ ACXOBJECTBAG ObjectBag, _In_ PCUNICODE_STRING ValueName, _In_opt_ PWDF_OBJECT_ATTRIBUTES ValueAttributes,
    _Out_ WDFMEMORY *Value);

#ifdef __cplusplus
}
#endif
