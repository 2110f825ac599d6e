/* irqlint kit: audio class extension, targets in other circuits */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _ACX_TARGET_CIRCUIT_CONFIG {
    ULONG Size;
    ULONG Flags;
    WDFSTRING SymbolicLinkName;
} ACX_TARGET_CIRCUIT_CONFIG, *PACX_TARGET_CIRCUIT_CONFIG;

typedef enum _ACX_TARGET_CIRCUIT_CONFIG_FLAGS {
    AcxTargetCircuitConfigNoFlags = 0x00000000,
    AcxTargetCircuitConfigLazyDataLoad = 0x00000001,
    AcxTargetCircuitConfigValidFlags = 0x00000001,
} ACX_TARGET_CIRCUIT_CONFIG_FLAGS;

VOID ACX_TARGET_CIRCUIT_CONFIG_INIT(_Out_ PACX_TARGET_CIRCUIT_CONFIG Config);
typedef struct _ACX_TARGET_STREAM_CONFIG {
    ULONG Size;
    ULONG Flags;
    ACXTARGETCIRCUIT TargetCircuit;
    ULONG PinId;
    ACXDATAFORMAT DataFormat;
    PCGUID SignalProcessingMode;
    ACXOBJECTBAG OptionalParameters;
} ACX_TARGET_STREAM_CONFIG, *PACX_TARGET_STREAM_CONFIG;

typedef enum _ACX_TARGET_STREAM_CONFIG_FLAGS {
    AcxTargetStreamConfigNoFlags = 0x00000000,
    AcxTargetStreamConfigValidFlags = 0x00000000,
} ACX_TARGET_STREAM_CONFIG_FLAGS;

VOID ACX_TARGET_STREAM_CONFIG_INIT(_Out_ PACX_TARGET_STREAM_CONFIG Config);
typedef struct _ACX_TARGET_FACTORY_CIRCUIT_CONFIG {
    ULONG Size;
    ULONG Flags;
    WDFIOTARGET IoTarget;
    WDFSTRING SymbolicLinkName;
} ACX_TARGET_FACTORY_CIRCUIT_CONFIG, *PACX_TARGET_FACTORY_CIRCUIT_CONFIG;

typedef enum _ACX_TARGET_FACTORY_CIRCUIT_CONFIG_FLAGS {
    AcxTargetFactoryCircuitConfigNoFlags = 0x00000000,
    AcxTargetFactoryCircuitConfigValidFlags = 0x00000000,
} ACX_TARGET_FACTORY_CIRCUIT_CONFIG_FLAGS;

VOID ACX_TARGET_FACTORY_CIRCUIT_CONFIG_INIT(_Out_ PACX_TARGET_FACTORY_CIRCUIT_CONFIG Config);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_TARGET_CIRCUIT_CONFIG Config,
    _Out_ ACXTARGETCIRCUIT *TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetCircuitGetWdfIoTarget(_In_ ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
WDFSTRING AcxTargetCircuitGetSymbolicLinkName(_In_ ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetCircuitGetPinsCount(_In_ ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETPIN AcxTargetCircuitGetTargetPin(_In_ ACXTARGETCIRCUIT TargetCircuit, _In_ ULONG PinIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetCircuitGetElementsCount(_In_ ACXTARGETCIRCUIT TargetCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETELEMENT AcxTargetCircuitGetTargetElement(_In_ ACXTARGETCIRCUIT TargetCircuit, _In_ ULONG ElementIndex);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitFormatRequestForProperty(_In_ ACXTARGETCIRCUIT TargetCircuit, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetCircuitFormatRequestForMethod(_In_ ACXTARGETCIRCUIT TargetCircuit, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetPinGetId(_In_ ACXTARGETPIN TargetPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetPinGetWdfIoTarget(_In_ ACXTARGETPIN TargetPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinRetrieveModeDataFormatList(_In_ ACXTARGETPIN TargetPin, _In_ CONST GUID *SignalProcessingMode,
    _Out_ ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFlushModeDataFormatListCache(_In_ ACXTARGETPIN TargetPin, _In_opt_ CONST GUID *SignalProcessingMode);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFormatRequestForProperty(_In_ ACXTARGETPIN TargetPin, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetPinFormatRequestForMethod(_In_ ACXTARGETPIN TargetPin, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetElementGetId(_In_ ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxTargetElementGetType(_In_ ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxTargetElementGetNameTag(_In_ ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetElementGetWdfIoTarget(_In_ ACXTARGETELEMENT TargetElement);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetElementFormatRequestForProperty(_In_ ACXTARGETELEMENT TargetElement, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetElementFormatRequestForMethod(_In_ ACXTARGETELEMENT TargetElement, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_TARGET_STREAM_CONFIG Config,
    _Out_ ACXTARGETSTREAM *TargetStream);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetStreamGetWdfIoTarget(_In_ ACXTARGETSTREAM TargetStream);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxTargetStreamGetElementsCount(_In_ ACXTARGETSTREAM TargetStream);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXTARGETELEMENT AcxTargetStreamGetTargetElement(_In_ ACXTARGETSTREAM TargetStream, _In_ ULONG ElementIndex);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxTargetStreamAssignDrmContentId(_In_ ACXTARGETSTREAM TargetStream, _In_ ULONG ContentId, _In_ PACXDRMRIGHTS DrmRights);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamFormatRequestForProperty(_In_ ACXTARGETSTREAM TargetStream, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetStreamFormatRequestForMethod(_In_ ACXTARGETSTREAM TargetStream, _In_ WDFREQUEST Request, _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_TARGET_FACTORY_CIRCUIT_CONFIG Config,
    _Out_ ACXTARGETFACTORYCIRCUIT *TargetFactoryCircuit);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFIOTARGET AcxTargetFactoryCircuitGetWdfIoTarget(_In_ ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitFormatRequestForProperty(_In_ ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit, _In_ WDFREQUEST Request,
    _In_ PACX_REQUEST_PARAMETERS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxTargetFactoryCircuitFormatRequestForMethod(_In_ ACXTARGETFACTORYCIRCUIT TargetFactoryCircuit, _In_ WDFREQUEST Request,
    _In_ PACX_REQUEST_PARAMETERS Params);

#ifdef __cplusplus
}
#endif
