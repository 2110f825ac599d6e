/* irqlint kit: music synthesizers as port class miniports */
#pragma once
#include <portcls.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifndef _REFERENCE_TIME_
#define _REFERENCE_TIME_
typedef LONGLONG REFERENCE_TIME;
#endif
#define DONT_HOLD_FOR_SEQUENCING 0x8000000000000000
typedef struct _DMUS_KERNEL_EVENT {
    BYTE bReserved;
    BYTE cbStruct;
    USHORT cbEvent;
    USHORT usChannelGroup;
    USHORT usFlags;
    REFERENCE_TIME ullPresTime100ns;
    ULONGLONG ullBytePosition;
    struct _DMUS_KERNEL_EVENT *pNextEvt;
    union {
        BYTE abData[sizeof(PBYTE)];
        PBYTE pbData;
        struct _DMUS_KERNEL_EVENT *pPackageEvt;
    } uData;
} DMUS_KERNEL_EVENT, *PDMUS_KERNEL_EVENT;

#define DMUS_KEF_EVENT_COMPLETE 0x0000
#define DMUS_KEF_EVENT_INCOMPLETE 0x0001
#define DMUS_KEF_PACKAGE_EVENT 0x0002
#define kBytePositionNone (~(ULONGLONG)0)
#define SHORT_EVT(evt) ((evt)->cbEvent <= sizeof(PBYTE))
#define PACKAGE_EVT(evt) ((evt)->usFlags & DMUS_KEF_PACKAGE_EVENT)
#define INCOMPLETE_EVT(evt) ((evt)->usFlags & DMUS_KEF_EVENT_INCOMPLETE)
#define COMPLETE_EVT(evt) (((evt)->usFlags & DMUS_KEF_EVENT_INCOMPLETE) == 0)
#define SET_INCOMPLETE_EVT(evt) ((evt)->usFlags |= DMUS_KEF_EVENT_INCOMPLETE)
#define SET_COMPLETE_EVT(evt) ((evt)->usFlags &= (~DMUS_KEF_EVENT_INCOMPLETE))
#define SET_PACKAGE_EVT(evt) ((evt)->usFlags |= DMUS_KEF_PACKAGE_EVENT)
#define CLEAR_PACKAGE_EVT(evt) ((evt)->usFlags &= (~DMUS_KEF_PACKAGE_EVENT))
#define STATIC_CLSID_PortDMus 0xb7902fe9, 0xfb0a, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_CLSID_MiniportDriverDMusUART 0xd3f0ce1c, 0xfffc, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_CLSID_MiniportDriverDMusUARTCapture 0xd3f0ce1d, 0xfffc, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IPortDMus 0xc096df9c, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IMiniportDMus 0xc096df9d, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IMXF 0xc096df9e, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IAllocatorMXF 0xa5f0d62c, 0xb30f, 0x11d2, 0xb7, 0xa3, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_ISynthSinkDMus 0x1f476974, 0x679b, 0x11d2, 0x8f, 0x7d, 0x00, 0xc0, 0x4f, 0xbf, 0x8f, 0xef
#define STATIC_KSAUDFNAME_DMUSIC_MPU_OUT 0xA4DF0EB5, 0xBAC9, 0x11d2, 0xB7, 0xA8, 0x00, 0x60, 0x08, 0x33, 0x16, 0xC1
#define STATIC_KSAUDFNAME_DMUSIC_MPU_IN 0xB2EC0A7D, 0xBAC9, 0x11d2, 0xB7, 0xA8, 0x00, 0x60, 0x08, 0x33, 0x16, 0xC1
#define _PC_IPortDMus(F) \
    F(void, Notify, (THIS_ _In_opt_ PSERVICEGROUP ServiceGroup)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, RegisterServiceGroup, (THIS_ _In_ PSERVICEGROUP ServiceGroup))
DECLARE_INTERFACE_(IPortDMus, IPort) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_PORT())
    _PC_IPortDMus(_IRQLINT_PURE)
};

typedef IPortDMus *PPORTDMUS;
#define IMP_IPortDMus IMP_IPort _PC_IPortDMus(_IRQLINT_IMP)
struct IMXF;
typedef struct IMXF *PMXF;
#define _PC_MXF(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetState, (THIS_ _In_ KSSTATE State)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, PutMessage, (THIS_ _In_ PDMUS_KERNEL_EVENT pDMKEvt)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, ConnectOutput, (THIS_ _In_ PMXF sinkMXF)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, DisconnectOutput, (THIS_ _In_ PMXF sinkMXF))
#define DEFINE_ABSTRACT_MXF() _PC_MXF(_IRQLINT_PURE)
DECLARE_INTERFACE_(IMXF, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_MXF() };
#define IMP_IMXF _PC_MXF(_IRQLINT_IMP)
struct IAllocatorMXF;
typedef struct IAllocatorMXF *PAllocatorMXF;
#define _PC_IAllocatorMXF(F) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, GetMessage, (THIS_ _Out_ PDMUS_KERNEL_EVENT *ppDMKEvt)) \
    F(USHORT, GetBufferSize, (THIS)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, GetBuffer, (THIS_ _Outptr_ PBYTE *ppBuffer)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, PutBuffer, (THIS_ _In_ PBYTE pBuffer))
DECLARE_INTERFACE_(IAllocatorMXF, IMXF) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MXF())
    _PC_IAllocatorMXF(_IRQLINT_PURE)
};

#define IMP_IAllocatorMXF IMP_IMXF _PC_IAllocatorMXF(_IRQLINT_IMP)
typedef enum {
    DMUS_STREAM_MIDI_INVALID = -1,
    DMUS_STREAM_MIDI_RENDER = 0,
    DMUS_STREAM_MIDI_CAPTURE,
    DMUS_STREAM_WAVE_SINK,
} DMUS_STREAM_TYPE;

#define _PC_ISynthSinkDMus(F) \
    F(void, Render, (THIS_ _In_ PBYTE pBuffer, _In_ DWORD dwLength, _In_ LONGLONG llPosition)) \
    F(NTSTATUS, SyncToMaster, (THIS_ _In_ REFERENCE_TIME rfTime, _In_ BOOL fStart)) \
    F(NTSTATUS, SampleToRefTime, (THIS_ _In_ LONGLONG llSampleTime, _Out_ REFERENCE_TIME *prfTime)) \
    F(NTSTATUS, RefTimeToSample, (THIS_ _In_ REFERENCE_TIME rfTime, _Out_ LONGLONG *pllSampleTime))
DECLARE_INTERFACE_(ISynthSinkDMus, IMXF) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MXF())
    _PC_ISynthSinkDMus(_IRQLINT_PURE)
};

typedef ISynthSinkDMus *PSYNTHSINKDMUS;
#define IMP_ISynthSinkDMus IMP_IMXF _PC_ISynthSinkDMus(_IRQLINT_IMP)
#define _PC_IMasterClock(F) \
    F(NTSTATUS, GetTime, (THIS_ _Out_ REFERENCE_TIME *pTime))
DECLARE_INTERFACE_(IMasterClock, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IMasterClock(_IRQLINT_PURE) };
typedef IMasterClock *PMASTERCLOCK;
#define IMP_IMasterClock _PC_IMasterClock(_IRQLINT_IMP)
#define _PC_IMiniportDMus(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_opt_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTDMUS Port, _Out_ PSERVICEGROUP *ServiceGroup)) \
    F(void, Service, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewStream, \
        (THIS_ _Out_ PMXF *MXF, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_ ULONG PinID, _In_ DMUS_STREAM_TYPE StreamType, \
        _In_ PKSDATAFORMAT DataFormat, _Out_ PSERVICEGROUP *ServiceGroup, _In_ PAllocatorMXF AllocatorMXF, _In_ PMASTERCLOCK MasterClock, \
        _Out_ PULONGLONG SchedulePreFetch))
DECLARE_INTERFACE_(IMiniportDMus, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportDMus(_IRQLINT_PURE)
};

typedef IMiniportDMus *PMINIPORTDMUS;
#define IMP_IMiniportDMus IMP_IMiniport _PC_IMiniportDMus(_IRQLINT_IMP)
DEFINE_GUID(GUID_DMUS_PROP_GM_Hardware, 0x178f2f24, 0xc364, 0x11d1, 0xa7, 0x60, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_GS_Hardware, 0x178f2f25, 0xc364, 0x11d1, 0xa7, 0x60, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_XG_Hardware, 0x178f2f26, 0xc364, 0x11d1, 0xa7, 0x60, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_XG_Capable, 0x6496aba1, 0x61b0, 0x11d2, 0xaf, 0xa6, 0x00, 0xaa, 0x00, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_GS_Capable, 0x6496aba2, 0x61b0, 0x11d2, 0xaf, 0xa6, 0x00, 0xaa, 0x00, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_DLS1, 0x178f2f27, 0xc364, 0x11d1, 0xa7, 0x60, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_WavesReverb, 0x04cb5622, 0x32e5, 0x11d2, 0xaf, 0xa6, 0x00, 0xaa, 0x00, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_Effects, 0xcda8d611, 0x684a, 0x11d2, 0x87, 0x1e, 0x00, 0x60, 0x08, 0x93, 0xb1, 0xbd);
#define DMUS_EFFECT_NONE 0x00000000
#define DMUS_EFFECT_REVERB 0x00000001
#define DMUS_EFFECT_CHORUS 0x00000002
extern const GUID CLSID_PortDMus, CLSID_MiniportDriverDMusUART, CLSID_MiniportDriverDMusUARTCapture, IID_IPortDMus, IID_IMiniportDMus, IID_IMXF,
    IID_IAllocatorMXF, IID_ISynthSinkDMus, KSAUDFNAME_DMUSIC_MPU_OUT, KSAUDFNAME_DMUSIC_MPU_IN;

#ifdef __cplusplus
}
#endif
