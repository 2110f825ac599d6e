/* irqlint kit: audio class extension, circuits, their factories and properties */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

_Function_class_(EVT_ACX_CIRCUIT_PREPARE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_PREPARE_HARDWARE(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ WDFCMRESLIST ResourcesRaw,
    _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_ACX_CIRCUIT_PREPARE_HARDWARE *PFN_ACX_CIRCUIT_PREPARE_HARDWARE;
_Function_class_(EVT_ACX_CIRCUIT_RELEASE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_RELEASE_HARDWARE(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_ACX_CIRCUIT_RELEASE_HARDWARE *PFN_ACX_CIRCUIT_RELEASE_HARDWARE;
_Function_class_(EVT_ACX_CIRCUIT_POWER_UP) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_POWER_UP(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_ACX_CIRCUIT_POWER_UP *PFN_ACX_CIRCUIT_POWER_UP;
_Function_class_(EVT_ACX_CIRCUIT_POWER_DOWN) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_POWER_DOWN(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_ACX_CIRCUIT_POWER_DOWN *PFN_ACX_CIRCUIT_POWER_DOWN;
typedef struct _ACX_CIRCUIT_PNPPOWER_CALLBACKS {
    ULONG Size;
    PFN_ACX_CIRCUIT_PREPARE_HARDWARE EvtAcxCircuitPrepareHardware;
    PFN_ACX_CIRCUIT_RELEASE_HARDWARE EvtAcxCircuitReleaseHardware;
    PFN_ACX_CIRCUIT_POWER_UP EvtAcxCircuitPowerUp;
    PFN_ACX_CIRCUIT_POWER_DOWN EvtAcxCircuitPowerDown;
} ACX_CIRCUIT_PNPPOWER_CALLBACKS, *PACX_CIRCUIT_PNPPOWER_CALLBACKS;

VOID ACX_CIRCUIT_PNPPOWER_CALLBACKS_INIT(_Out_ PACX_CIRCUIT_PNPPOWER_CALLBACKS PnpPowerCallbacks);
_Function_class_(EVT_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit,
    _In_opt_ ACXOBJECTBAG CircuitProperties);
typedef EVT_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE *PFN_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE;
_Function_class_(EVT_ACX_CIRCUIT_COMPOSITE_INITIALIZE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_COMPOSITE_INITIALIZE(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ ACXOBJECTBAG CompositeProperties);
typedef EVT_ACX_CIRCUIT_COMPOSITE_INITIALIZE *PFN_ACX_CIRCUIT_COMPOSITE_INITIALIZE;
_Function_class_(EVT_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_opt_ ACXOBJECTBAG CompositeProperties);
typedef EVT_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE *PFN_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE;
typedef struct _ACX_CIRCUIT_COMPOSITE_CALLBACKS {
    ULONG Size;
    PFN_ACX_CIRCUIT_COMPOSITE_CIRCUIT_INITIALIZE EvtAcxCircuitCompositeCircuitInitialize;
    PFN_ACX_CIRCUIT_COMPOSITE_INITIALIZE EvtAcxCircuitCompositeInitialize;
    PFN_ACX_CIRCUIT_COMPOSITE_DEINITIALIZE EvtAcxCircuitCompositeDeinitialize;
} ACX_CIRCUIT_COMPOSITE_CALLBACKS, *PACX_CIRCUIT_COMPOSITE_CALLBACKS;

VOID ACX_CIRCUIT_COMPOSITE_CALLBACKS_INIT(_Out_ PACX_CIRCUIT_COMPOSITE_CALLBACKS CompositeCallbacks);
_Function_class_(EVT_ACX_CIRCUIT_CREATE_STREAM) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_CIRCUIT_CREATE_STREAM(_In_ WDFDEVICE Device, _In_ ACXCIRCUIT Circuit, _In_ ACXPIN Pin, _In_ PACXSTREAM_INIT StreamInit,
    _In_ ACXDATAFORMAT StreamFormat, _In_ const GUID *SignalProcessingMode, _In_ ACXOBJECTBAG VarArguments);
typedef EVT_ACX_CIRCUIT_CREATE_STREAM *PFN_ACX_CIRCUIT_CREATE_STREAM;
typedef enum _ACX_CIRCUIT_TYPE {
    AcxCircuitTypeOther = 0,
    AcxCircuitTypeRender = 1,
    AcxCircuitTypeCapture = 2,
    AcxCircuitTypeMaximum,
} ACX_CIRCUIT_TYPE, *PACX_CIRCUIT_TYPE;

#define AcxCircuitStopIo(Circuit, Flags) AcxCircuitStopIoWithTag(Circuit, Flags, NULL)
#define AcxCircuitStopIoWithTag(Circuit, Flags, Tag) AcxCircuitStopIoActual(Circuit, Flags, Tag, __LINE__, __FILE__)
#define AcxCircuitResumeIo(Circuit) AcxCircuitResumeIoWithTag(Circuit, NULL)
#define AcxCircuitResumeIoWithTag(Circuit, Tag) AcxCircuitResumeIoActual(Circuit, Tag, __LINE__, __FILE__)
typedef enum _ACX_STOP_IO_FLAGS {
    AcxStopIoNoFlags = 0x00000000,
    AcxStopIoValidFlags = 0x00000000,
} ACX_STOP_IO_FLAGS;

typedef struct _ACX_FACTORY_CIRCUIT_ADD_CIRCUIT {
    ULONG Size;
    ULONG Flags;
    GUID CircuitUniqueId;
    HANDLE CompositeProperties;
    HANDLE FactoryProperties;
    HANDLE CircuitProperties;
    PCUNICODE_STRING TargetSymbolicLinkName;
} ACX_FACTORY_CIRCUIT_ADD_CIRCUIT, *PACX_FACTORY_CIRCUIT_ADD_CIRCUIT;

typedef enum _ACX_FACTORY_CIRCUIT_ADD_CIRCUIT_FLAGS {
    AcxFactoryCircitAddCircuitConfigNoFlags = 0x00000000,
    AcxFactoryCircitAddCircuitConfigValidFlags = 0x00000000,
} ACX_FACTORY_CIRCUIT_ADD_CIRCUIT_FLAGS;

VOID ACX_FACTORY_CIRCUIT_ADD_CIRCUIT_INIT(_Out_ PACX_FACTORY_CIRCUIT_ADD_CIRCUIT Parameters);
typedef struct _ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT {
    ULONG Size;
    ULONG Flags;
    GUID CircuitUniqueId;
} ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT, *PACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT;

typedef enum _ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT_FLAGS {
    AcxFactoryCircitRemoveCircuitConfigNoFlags = 0x00000000,
    AcxFactoryCircitRemoveCircuitConfigValidFlags = 0x00000000,
} ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT_FLAGS;

VOID ACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT_INIT(_Out_ PACX_FACTORY_CIRCUIT_REMOVE_CIRCUIT Parameters);
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE(_In_ WDFDEVICE Parent, _In_ ACXFACTORYCIRCUIT Factory,
    _In_ PACX_FACTORY_CIRCUIT_ADD_CIRCUIT Config, _Out_ WDFDEVICE *Device);
typedef EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE *PFN_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE;
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE(_In_ WDFDEVICE Parent, _In_ ACXFACTORYCIRCUIT Factory, _In_ WDFDEVICE Device);
typedef EVT_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE *PFN_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE;
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT(_In_ WDFDEVICE Parent, _In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory,
    _In_ PACX_FACTORY_CIRCUIT_ADD_CIRCUIT Config, _In_ PACXCIRCUIT_INIT CircuitInit);
typedef EVT_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT *PFN_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT;
typedef struct _ACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS {
    ULONG Size;
    PFN_ACX_FACTORY_CIRCUIT_CREATE_CIRCUITDEVICE EvtAcxFactoryCircuitCreateCircuitDevice;
    PFN_ACX_FACTORY_CIRCUIT_DELETE_CIRCUITDEVICE EvtAcxFactoryCircuitDeleteCircuitDevice;
    PFN_ACX_FACTORY_CIRCUIT_CREATE_CIRCUIT EvtAcxFactoryCircuitCreateCircuit;
} ACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS, *PACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS;

VOID ACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS_INIT(_Out_ PACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS Config);
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_PREPARE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_PREPARE_HARDWARE(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory, _In_ WDFCMRESLIST ResourcesRaw,
    _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_ACX_FACTORY_CIRCUIT_PREPARE_HARDWARE *PFN_ACX_FACTORY_CIRCUIT_PREPARE_HARDWARE;
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_RELEASE_HARDWARE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_RELEASE_HARDWARE(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory,
    _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_ACX_FACTORY_CIRCUIT_RELEASE_HARDWARE *PFN_ACX_FACTORY_CIRCUIT_RELEASE_HARDWARE;
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_POWER_UP) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_POWER_UP(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory, _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_ACX_FACTORY_CIRCUIT_POWER_UP *PFN_ACX_FACTORY_CIRCUIT_POWER_UP;
_Function_class_(EVT_ACX_FACTORY_CIRCUIT_POWER_DOWN) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_FACTORY_CIRCUIT_POWER_DOWN(_In_ WDFDEVICE Device, _In_ ACXFACTORYCIRCUIT Factory, _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_ACX_FACTORY_CIRCUIT_POWER_DOWN *PFN_ACX_FACTORY_CIRCUIT_POWER_DOWN;
typedef struct _ACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS {
    ULONG Size;
    PFN_ACX_FACTORY_CIRCUIT_PREPARE_HARDWARE EvtAcxFactoryCircuitPrepareHardware;
    PFN_ACX_FACTORY_CIRCUIT_RELEASE_HARDWARE EvtAcxFactoryCircuitReleaseHardware;
    PFN_ACX_FACTORY_CIRCUIT_POWER_UP EvtAcxFactoryCircuitPowerUp;
    PFN_ACX_FACTORY_CIRCUIT_POWER_DOWN EvtAcxFactoryCircuitPowerDown;
} ACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS, *PACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS;

VOID ACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS_INIT(_Out_ PACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS PnpPowerCallbacks);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
PACXCIRCUIT_INIT AcxCircuitInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxCircuitInitFree(_In_ PACXCIRCUIT_INIT CircuitInit);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxCircuitInitSetComponentId(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ CONST GUID *ComponentId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignComponentUri(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ PCUNICODE_STRING ComponentUri);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignName(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ PCUNICODE_STRING CircuitName);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignCategories(_In_ PACXCIRCUIT_INIT CircuitInit, _In_reads_(CategoriesCount) CONST GUID *Categories,
    _In_ ULONG CategoriesCount);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxCircuitInitSetCircuitType(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ ACX_CIRCUIT_TYPE CircuitType);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignProperties(_In_ PACXCIRCUIT_INIT CircuitInit, _In_reads_(PropertiesCount) PACX_PROPERTY_ITEM Properties,
    _In_ ULONG PropertiesCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignMethods(_In_ PACXCIRCUIT_INIT CircuitInit, _In_reads_(MethodsCount) PACX_METHOD_ITEM Methods, _In_ ULONG MethodsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxCircuitInitSetAcxCircuitPnpPowerCallbacks(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ PACX_CIRCUIT_PNPPOWER_CALLBACKS EvtPnpPowerCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxCircuitInitSetAcxCircuitCompositeCallbacks(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ PACX_CIRCUIT_COMPOSITE_CALLBACKS EvtCompositeCallbacks);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignAcxRequestPreprocessCallback(_In_ PACXCIRCUIT_INIT CircuitInit,
    _In_ PFN_ACX_OBJECT_PREPROCESS_REQUEST EvtObjectAcxRequestPreprocess, _In_opt_ ACXCONTEXT DriverContext, _In_ ACX_REQUEST_TYPE RequestType,
    _In_opt_ CONST GUID *Set, _In_ ULONG Id);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitInitAssignAcxCreateStreamCallback(_In_ PACXCIRCUIT_INIT CircuitInit, _In_ PFN_ACX_CIRCUIT_CREATE_STREAM EvtCircuitCreateStream);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxCircuitInitDisableDefaultStreamBridgeHandling(_In_ PACXCIRCUIT_INIT CircuitInit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACXCIRCUIT_INIT *Config, _Out_ ACXCIRCUIT *Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitAddEvents(_In_ ACXCIRCUIT Circuit, _In_reads_(EventsCount) ACXEVENT *Events, _In_ ULONG EventsCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitAddElements(_In_ ACXCIRCUIT Circuit, _In_reads_(ElementsCount) ACXELEMENT *Elements, _In_ ULONG ElementsCount);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxCircuitGetElementsCount(_In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
ACXELEMENT AcxCircuitGetElementById(_In_ ACXCIRCUIT Circuit, _In_ ULONG ElementId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitAddConnections(_In_ ACXCIRCUIT Circuit, _In_reads_(ConnectionsCount) PACX_CONNECTION Connections, _In_ ULONG ConnectionsCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitAddPhysicalConnections(_In_ ACXCIRCUIT Circuit, _In_reads_(ConnectionsCount) PACX_PHYSICAL_CONNECTION Connections,
    _In_ ULONG ConnectionsCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitAddPins(_In_ ACXCIRCUIT Circuit, _In_reads_(PinsCount) ACXPIN *Pins, _In_ ULONG PinsCount);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxCircuitGetPinsCount(_In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
ACXPIN AcxCircuitGetPinById(_In_ ACXCIRCUIT Circuit, _In_ ULONG PinId);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFDEVICE AcxCircuitGetWdfDevice(_In_ ACXCIRCUIT Circuit);
_IRQL_requires_max_(PASSIVE_LEVEL)
WDFSTRING AcxCircuitGetSymbolicLinkName(_In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitDispatchAcxRequest(_In_ ACXCIRCUIT Circuit, _In_ WDFREQUEST Request);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxCircuitStopIoActual(_In_ ACXCIRCUIT Circuit, _In_ ULONG Flags, _In_opt_ PVOID ObjectTag, _In_ LONG Line, _In_z_ PCCH File);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxCircuitResumeIoActual(_In_ ACXCIRCUIT Circuit, _In_opt_ PVOID ObjectTag, _In_ LONG Line, _In_z_ PCCH File);
_IRQL_requires_max_(DISPATCH_LEVEL)
GUID AcxCircuitGetNotificationId(_In_ ACXCIRCUIT Circuit);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
PACXFACTORYCIRCUIT_INIT AcxFactoryCircuitInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxFactoryCircuitInitFree(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxFactoryCircuitInitSetComponentId(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_ CONST GUID *ComponentId);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignComponentUri(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_ PCUNICODE_STRING ComponentUri);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignName(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_ PCUNICODE_STRING FactoryName);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignCategories(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_reads_(CategoriesCount) CONST GUID *Categories,
    _In_ ULONG CategoriesCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignProperties(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_reads_(PropertiesCount) PACX_PROPERTY_ITEM Properties,
    _In_ ULONG PropertiesCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignMethods(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit, _In_reads_(MethodsCount) PACX_METHOD_ITEM Methods,
    _In_ ULONG MethodsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxFactoryCircuitInitSetOperationCallbacks(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit,
    _In_ PACX_FACTORY_CIRCUIT_OPERATION_CALLBACKS EvtOperationCallbacks);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID AcxFactoryCircuitInitSetAcxCircuitPnpPowerCallbacks(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit,
    _In_ PACX_FACTORY_CIRCUIT_PNPPOWER_CALLBACKS EvtPnpPowerCallbacks);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitInitAssignAcxRequestPreprocessCallback(_In_ PACXFACTORYCIRCUIT_INIT FactoryInit,
    _In_ PFN_ACX_OBJECT_PREPROCESS_REQUEST EvtObjectAcxRequestPreprocess, _In_opt_ ACXCONTEXT DriverContext, _In_ ACX_REQUEST_TYPE RequestType,
    _In_opt_ CONST GUID *Set, _In_ ULONG Id);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitCreate(_In_ WDFDEVICE Device, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACXFACTORYCIRCUIT_INIT *Config,
    _Out_ ACXFACTORYCIRCUIT *Factory);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxFactoryCircuitAddElements(_In_ ACXFACTORYCIRCUIT Circuit, _In_reads_(ElementsCount) ACXELEMENT *Elements, _In_ ULONG ElementsCount);
_IRQL_requires_max_(PASSIVE_LEVEL)
WDFSTRING AcxFactoryCircuitGetSymbolicLinkName(_In_ ACXCIRCUIT Circuit);

#ifdef __cplusplus
}
#endif
